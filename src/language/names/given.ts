/** @module Given names with the gender they usually tell, and names that either may bear. Written from general knowledge. */

const FEMALE = `
Oda Mara Ines Sigrid Solveig Tove Agnieszka Aleksandra Anneliese Annika Antje Anya Astou Ayesha Bianka Bozena Branka Chiara Consuelo Danuta Dagmar Dragana Elif Elzbieta Emine Ewa Fatou Fatma Fumiko Galina Graciela Hana Hanna Hannelore Helga Henrietta Hilde Ilse Ingeborg Jadwiga Jasna Jelena Jolanta Josefina Jovana Katarina Katarzyna Kateryna Keiko Khadija Kinga Klara Larisa Ludmila Lyudmila Magdalena Maja Malgorzata Malika Manuela Maren Margarethe Mariam Marit Mette Milena Mirjana Monika Nadezhda Nagwa Nicoletta Noriko Nuria Oksana Olena Paola Petra Pilar Raisa Renate Ruta Sabine Samira Sanna Sanja Shazia Signe Simona Snezana Stefania Tatyana Ulrike Veronika Vesna Wiebke Yuko Yulia Yumiko Zeynep Zofia Zsuzsa
Augusta Neve Elyse Caoimhe Destiny Adelia Lizzie Tammi Barb Paris Marjania Traci Catriona Pauline Aaliyah Abby Abigail Ada Adele Adriana Agatha Agnes Aileen Aimee Aisha Alana Alejandra Alessandra Alexa Alexandra Alexandria Alexis Alice Alicia Alina Alison Allison
Alma Alyssa Amal Amanda Amber Amelia Amina Amira Amy Ana Anastasia Andrea Angela Angelica Angelina Angie Anita Ann Anna Annabel Anne Annegret Annette Annie Antonia April Ariana
Arlene Ashley Asma Astrid Audrey Aurora Ava Ayanna Barbara Bea Beatrice Beatriz Becky Belinda Benazir Bernadette Bernice Beth Bethany Betsy Betty Beverly Bianca
Birgit Blanca Bonnie Brandi Brenda Briana Bridget Brigitte Britney Brittany Brooke Camila Camilla Camille Candace Cara Carla Carly Carmen Carol Carole Carolina Caroline Carolyn
Carrie Cassandra Catherine Cathy Cecile Cecilia Celeste Celia Celine Charlene Charlotte Chelsea Cheri Cheryl Chloe Christa Christiane Christina Christine Chrystia Cindy Claire Clara Clarissa
Claudia Colleen Concepcion Condoleezza Connie Constance Cora Corazon Courtney Cristina Crystal Cynthia Daisy Dalia Damaris Dana Daniela Danielle Daphne Daria Darlene Dawn Deanna Deb Debbie Deborah
Debra Deirdre Delia Denise Desiree Diana Diane Dianne Dilma Dina Dolores Donna Dora Doris Dorothy Edith Edna Eileen Elaine Eleanor Elena Eleni Elisa Elisabeth Elise Eliza
Elizabeth Ella Ellen Elsa Elsie Elvira Emily Emma Emmanuelle Erica Erika Erin Esmeralda Esther Ethel Eugenia Eva Evelyn Faith Farah Fatima Federica Felicia Fiona Florence
Frances Francesca Francine Frederica Freya Gabriela Gabrielle Gail Gayle Genevieve Georgia Geraldine Gertrude Gina Ginger Giorgia Giselle Gisele Gladys Glenda Gloria Golda Grace Greta Gretchen Guadalupe
Gwen Gwendolyn Haley Hanan Hannah Harriet Hazel Heather Heidi Heike Helen Helena Helene Helle Hilary Hilda Hillary Holly Hope Huma Ida Ilana Ilhan Imelda Inga Ingrid Irene Irina
Iris Irma Isabel Isabella Isabelle Ivana Ivanka Ivy Jackie Jacinda Jaclyn Jacqueline Jacquelyn Jada Jana Jane Janelle Janet Janice Janine Jasmin Jasmine Jayne Jean Jeanette Jeanine Jeanne
Jemima Jen Jenna Jennie Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jocelyn Jodi Jody Johanna Josephine Josie Joy Joyce Juanita Judith Judy Julia Juliana Julianne Julie
Juliet Juliette June Justine Kamala Kara Karen Karin Karina Karine Karla Kate Katharine Katherine Kathleen Kathryn Kathy Katie Katrina Katya Kay Kayla Kayleigh Keisha Kelley Kellyanne Kendra Kerry Ketanji Kiersten Kim Kimberly
Kirsten Kirstjen Kristen Kristi Kristie Kristin Kristina Kristine Krysten Kyrsten Kyra Laila Lana Lara Latoya Laura Lauren Laurie Lavinia Leah Leana Leila Lena Leona Leonora Leslie Leticia Letitia Leticia Lia Liana Lidia
Lillian Lily Linda Lindsay Lindsey Lisa Liz Liza Lois Lola Loretta Lori Lorna Lorraine Louise Lourdes Lucia Lucille Lucinda Lucy Luisa Luz Lydia Lynda Lynette Lynn Lynne Mabel Mackenzie
Madeleine Madeline Madonna Maggie Malala Malia Mandy Marcia Margaret Margarita Margot Margrethe Maria Mariah Marian Mariana Marianne Marie Mariel Marilyn Marina Marine Marion Marissa Marjorie Marla Marlene Marsha Marta
Martha Martina Mary Maryam Matilda Maureen Maxine May Mazie Meg Megan Meghan Megyn Meghann Melania Melanie Melinda Melissa Mercedes Meredith Mia Michaela Michele Michelle Mildred Millie
Mimi Mindy Miranda Miriam Misty Moira Mollie Molly Mona Monica Monique Muriel Myra Myrtle Nadia Nadine Nancy Naomi Natalia Natalie Natasha Neera Nellie Nicola Nicole Nikki Nina Noelle Noemi
Nora Norah Noreen Norma Olga Olive Olivia Omarosa Oprah Ophelia Paige Pam Pamela Patrice Patricia Patsy Patti Patty Paula Paulette Pauline Peggy Penelope Penny Phoebe Phyllis Polly Portia Pramila Pratibha Priscilla Priti
Priya Rachel Rafaela Ramona Raquel Rashida Rebecca Rebekah Regina Rena Renata Renee Rhonda Rita Roberta Robyn Rochelle Rosa Rosalind Rosalynn Rosanna Rose Roseanne Rosemary Rosie Roxanne Ruby Ruth Sabrina Sadie Saira
Sally Samantha Samia Sandra Sandy Sara Sarah Sasha Savannah Selena Selina Serena Shannon Shari Sharon Sheila Shelby Shelley Sherri Sherry Sheryl Shirin Shirley Silvia Simone Sinead Siobhan Sofia Sonia Sonja Sonya
Sophia Sophie Stacey Stacy Stefanie Stella Stephanie Sue Summer Susan Susana Susanna Susanne Susie Suzanne Svetlana Sylvia Tabitha Tamara Tammy Tania Tanya Tara Tasha Tatiana Teresa Tess Tessa Thelma
Theresa Therese Tiffany Tina Toni Tonya Tracey Tricia Trina Trudy Tulsi Tzipi Una Ursula Valentina Valeria Valerie Vanessa Vera Veronica Vicki Vicky Victoria Viola Violet Virginia Vivian Viviane Wanda Wendi Wendy Whitney Whoopi
Wilma Winifred Wynona Xiomara Yanar Yasmin Yelena Yolanda Yvette Yvonne Zara Zelda Zoe`

const MALE = `
Aleksander Aleksandr Aleksei Alois Andrzej Arkady Bartosz Bogdan Branko Bronislaw Dag Dario Demetrio Detlef Domenico Dragan Edmond Eduard Egon Eino Evgeny Fabio Gennady Georgi Giacomo Giorgio Goran Gregor Grigory Grzegorz Gunnar Gunter Gyorgy Heinz Jacek Janos Janusz Jaroslav Jerzy Jesper Jozef Kaspar Kenji Kjell Konrad Krzysztof Leif Lech Maciej Magnus Marek Mariusz Massimo Mateusz Milos Mircea Miroslav Nabil Nikola Nikolay Ottavio Pawel Piero Renato Ryszard Satoshi Siegfried Stefano Svein Takashi Tadeusz Tomasz Torsten Valery Vasily Vladislav Vittorio Waldemar Witold Wojciech Yevgeny Zbigniew Zdenek Zoltan
Augusto Bryant Kanye Stanislaw Stanisław Julien Darin Cipriano Bertrand Baltasar Eustaquio Cornelio Bartolomeo Rainer Werner Aurelio Amadou Kwame Aaron Abbas Abdel Abdul Abdullah Abdulla Abe Abel Abraham Abu Adam Adel Adly Adolf Adrian Ahmad Ahmed Al Alan Alastair Albert Alberto Alejandro Alessandro Alex Alexander Alexandre Alexei Alexey Alf Alfonso Alfred
Alfredo Ali Alistair Allan Allen Alonzo Alphonse Alvaro Alvin Amir Amit Amos Anatoly Anders Andre Andreas Andrei Andres Andrew Andrey Andy Angelo Angus Anibal Ansel Anthony Antoine Anton Antonin Antonio Antony Anwar
Archie Ari Armando Arne Arnold Arsene Art Arthur Arturo Asa Ashraf Ashton Asif Augustin Augustus Avery Axel Ayman Aziz Bandar Barack Barney Barry Bart Bartholomew Bashar Basil Beau Ben Benedict Benigno Benito Benjamin
Bennie Benny Bernard Bernardo Bernie Bert Beto Bill Billy Blaine Blake Bo Bob Bobby Boris Boyd Brad Bradley Brandon Brendan Brent Brett Brian Brock Bruce Bruno Bryan Bryce Byron Caesar Calvin
Carl Carlo Carlos Carlton Carson Carter Casper Cedric Cesar Chad Charles Charlie Charlton Chester Chip Chris Christian Christophe Christopher Chuck Cipriano Clarence Clark Claude Claudio Clay Clayton Cliff Clifford Clint Clinton
Clive Clyde Colin Connor Conrad Cooper Corey Cornelius Cory Craig Curt Curtis Cyril Cyrus Dale Dallas Dalton Damian Damien Damon Dan Daniel Daniele Danny Dante Darrell Darren Darryl Darwin Dave David Dean
Deepak Demetrius Denis Dennis Denny Denzel Derek Dermot Desmond Devin Dexter Dick Didier Diego Dieter Dimitri Dirk Dmitri Dmitry Dominic Dominique Don Donald Donnie Doug Douglas Drew Duane Duncan Dustin Dwayne Dwight
Dylan Earl Ed Eddie Edgar Edmund Eduardo Edward Edwin Eli Elias Elie Elijah Elliot Elliott Ellis Elmer Elon Elton Elvis Emanuel Emil Emile Emilio Emmanuel Emmett Enrico Enrique Eric Erich Erik Ernest Ernesto Ernie Ernst
Errol Esteban Ethan Eugene Evan Evo Ezra Fabian Fadi Faisal Farouk Federico Felipe Felix Ferdinand Fernando Fidel Firas Floyd Francesco Francis Francisco Franco Francois Frank Frankie Franklin Franz Fred Freddie
Frederic Frederick Fredrik Friedrich Fritz Fyodor Gabriel Galen Gamal Gareth Garrett Garry Gary Gaston Gavin Gene Geoff Geoffrey Geert Georg George Georges Gerald Gerard Gerardo Gerhard Gerry Gianni Gideon Gil Gilbert
Giles Giovanni Giuseppe Glen Glenn Gonzalo Gordon Grady Graeme Graham Grant Greg Gregg Gregory Grover Guillermo Gunther Gus Gustav Gustavo Guy Hadi Hal Hamad Hamid Hamza Hans Harald Hani Harold Harris Harrison Harry Harvey Hasan Hashem
Hassan Heinrich Helmut Hendrik Henri Henrik Henry Herbert Herman Hermann Hideki Hiroshi Homer Horace Horst Hosni Hossein Howard Hubert Hugh Hugo Humberto Hunter Hussein Ian Ibrahim Ignacio Igor Ike Ilya Imad Imran
Ingmar Ira Irving Isaac Ismail Ivan Ivo Jabari Jack Jacob Jacques Jaime Jair Jake Jalal Jamal James Jamie Jan Jared Jason Jasper Javier Jawaharlal Jay Jean-Claude Jean-Pierre Jean-Luc Jean-Marie Jeb Jeff Jefferson Jeffrey Jens Jerald Jeremiah
Jeremy Jermaine Jerome Jerry Jesus Jim Jimmy Joachim Joao Joaquin Joe Joel Joerg Johan Johann Johannes John Johnnie Johnny Jon Jonah Jonas Jonathan Jorge Jose Josef Joseph Josh Joshua Josip Juan
Jude Julian Julio Julius Junichiro Jurgen Justin Kai Kamal Karim Karl Karol Kash Kayode Keith Ken Kenneth Kenny Kent Kevin Khaled Khalid Khalil Khairat Kiefer Kirk Klaus Kofi Konstantin Kurt Kyle Lachlan Lamar Lance Larry Lars Laszlo
Laurence Laurent Lawrence Lazaro Lee Leo Leon Leonard Leonardo Leonid Leopold Leroy Les Lester Levi Lewis Lex Liam Lincoln Lionel Llewellyn Lloyd Lorenzo Lothar Lou Louis Luc Luca Lucas Luciano Ludwig Luigi
Luis Luiz Luke Luther Lyle Lyndon Mack Mahmoud Mahmud Malcolm Manfred Manmohan Manuel Marc Marcel Marcelo Marco Marcos Marcus Mariano Mario Mark Markus Marshall Martin Marty Marvin Masood Mateo Mats Matt Matteo
Matthew Matthias Maurice Mauricio Max Maximilian Maxwell Mehdi Mehmet Mel Melvin Menachem Merle Merrill Michael Micheal Michel Miguel Mikael Mike Mikhail Milan Miles Milo Milton Mitch Mitchell Mitt Moe Mohamed Mohammad
Mohammed Moqtada Mordechai Morgan Morris Moses Moshe Muammar Muhammad Mustafa Naftali Narendra Nathan Nathaniel Ned Neil Nelson Nestor Neville Newt Nicholas Nick Nicolas Nicolae Niels Nigel Nikita Nikolai Nikolas Nils Noah Noel Nolan Norbert
Norman Nouri Olaf Ole Oleg Oliver Olivier Olli Omar Orlando Orrin Orville Oscar Osama Oskar Osman Otis Otto Owen Pablo Paddy Paolo Parker Pascal Pasquale Pat Patrick Paul Paulo Pavel Pedro Per Percy Pervez Pete Peter
Petr Petro Phil Philip Philippe Phillip Pierre Pieter Piotr Preston Qasem Quentin Quincy Rafael Rahm Rahul Rajiv Ralph Ramon Rand Randall Randolph Randy Raphael Raul Ray Raymond Recep Reggie Reginald Reince Reinhard Rene
Reuben Rex Reza Rhys Ricardo Riccardo Rich Richard Rick Ricky Rishi Rob Robb Robbie Robert Roberto Rod Roderick Rodney Rodrigo Roger Rogelio Roland Rolf Roman Romano Ron Ronald Ronan Ronnie Rory Ross Roy Ruben Rudolf
Rudolph Rudy Rufus Rupert Russ Russell Ryan Saad Saddam Said Sajid Salem Salman Salvador Salvatore Sam Sami Samir Samuel Santiago Saul Scott Sean Sebastian Sepp Serge Sergei Sergey Sergio Seth Shane Shaun Shawn
Shimon Shinzo Sidney Sigmar Silvio Simon Slobodan Sol Solomon Spencer Stan Stanislav Stanley Stefan Steffen Stephane Stephen Steve Steven Stewart Stuart Subrahmanyam Sven Tariq Tarek Ted Terence Terrence Terry Thabo Thaddeus Theo Theodore Thom Thomas
Thorsten Tim Timothy Tobias Toby Todd Tom Tommy Tomas Tony Travis Trent Trevor Trey Tristan Troy Tyler Tyrone Ulrich Umberto Uri Usain Uwe Vaclav Valentin Vernon Vicente Victor Viktor Vikram Vince
Vincent Vincenzo Virgil Vitaly Vito Vivek Vlad Vladimir Volodymyr Wade Wallace Walt Walter Warren Wayne Wendell Werner Wes Wesley Wilbur Wilfred Wilhelm Will Willard Willem William Willie Willy Winston Wolf Wolfgang Woodrow
Wyatt Xavier Yasser Yitzhak Yoshihide Yuri Yusuf Yves Zac Zach Zachary Zack Zalmay Zeke Zine Zoran`

const EITHER = `
Adair Aubrey Bailey Blair Cameron Carey Casey Chandra Cleo Dakota Darcy Devon Emerson Finley Frankie Gale Harley Harper Hayden Indira Ira Jaden Jesse Jessie Jordan Jules Kai Kelly Kellyn Kendall Kim Lane Laverne
Logan Loren Lynwood Mackey Markwayne Marty Mel Merritt Morgan Nicky Pat Peyton Quinn Reese Riley Robin Rowan Ryan Sage Sam Sidney Sky Skyler Stevie Taylor Tracy Val Vivian Wen Xi`

const words = (table: string) => table.trim().split(/\s+/)
const lower = (table: string) => new Set(words(table).map((name) => name.toLowerCase()))
const female = lower(FEMALE)
const male = lower(MALE)
const either = lower(EITHER)

export type Gender = 'female' | 'male' | 'unknown'

/** The gender that a given name usually tells; unknown for names of both and names not in the table. */
export function genderOfGiven(name: string): Gender {
  const key = name.toLowerCase()
  if (either.has(key)) return 'unknown'
  const f = female.has(key)
  const m = male.has(key)
  return f === m ? 'unknown' : f ? 'female' : 'male'
}

/** Whether `name` is in the table of given names. */
export function isGiven(name: string): boolean {
  const key = name.toLowerCase()
  return female.has(key) || male.has(key) || either.has(key)
}
