"""Tags and trees for unlabelled news, by a biaffine parser (Dozat and Manning 2017) on a pretrained transformer.

    python trees.py FOLDER

reads FOLDER/train.conllu, FOLDER/dev-*.conllu and FOLDER/news.conllu (words without trees) and writes
FOLDER/silver.conllu: the news sentences with the teacher's trees and, as `# sure`, the mean probability of a sentence's
heads. Universal relations keep their subtypes.
"""

import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn.functional import cross_entropy
from ufal.chu_liu_edmonds import chu_liu_edmonds

from encoder import Encoder, batches, fit

EPOCHS = 4


def read(path: Path) -> list[dict]:
    sentences = []
    for block in path.read_text(encoding="utf8").split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if line[:1].isdigit()]
        if rows:
            sentences.append({"rows": rows, "words": [r[1] for r in rows]})
    return sentences


class Parser(nn.Module):
    def __init__(self, upos: list[str], xpos: list[str], relations: list[str]) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.names = (upos, xpos, relations)
        project = lambda size: nn.Sequential(nn.Linear(self.encoder.width, size), nn.GELU(), nn.Dropout(0.3))
        self.tags, self.head, self.child = project(256), project(384), project(384)
        self.head_label, self.child_label = project(160), project(160)
        self.upos, self.xpos = nn.Linear(256, len(upos)), nn.Linear(256, len(xpos))
        self.arc = nn.Parameter(torch.zeros(385, 384))
        self.label = nn.Parameter(torch.zeros(len(relations), 161, 161))

    def forward(self, batch: list[dict]):
        x, mask = self.encoder([e["pieces"] for e in batch])
        tags = self.tags(x)
        one = lambda t: torch.cat([t, torch.ones_like(t[..., :1])], -1)
        arcs = (one(self.child(x)) @ self.arc) @ self.head(x).transpose(1, 2)
        arcs = arcs.float().masked_fill(~mask.unsqueeze(1), -1e4)
        return self.upos(tags).float(), self.xpos(tags).float(), arcs, one(self.child_label(x)), one(self.head_label(x)), mask

    def relations_of(self, child, head):
        """Scores of the relations between places of `child` and their heads, both (n, 161)."""
        return torch.einsum("ni,rij,nj->nr", child, self.label.to(child.dtype), head).float()

    def loss(self, batch: list[dict]) -> torch.Tensor:
        upos, xpos, arcs, child, head, mask = self(batch)
        mask = mask.clone()
        mask[:, 0] = False
        at = mask.nonzero(as_tuple=True)
        gold = lambda key: torch.cat([torch.tensor(e[key]) for e in batch])
        heads = gold("heads")
        labels = self.relations_of(child[at], head[at[0], heads])
        return (
            cross_entropy(upos[at], gold("upos"))
            + cross_entropy(xpos[at], gold("xpos"))
            + cross_entropy(arcs[at], heads, label_smoothing=0.0)
            + cross_entropy(labels, gold("relations"))
        )

    @torch.no_grad()
    def read(self, sentences: list[dict], budget: int = 8192) -> None:
        """Adds `found` to each sentence: (upos, xpos, head, relation) of each word, and `sure`."""
        sizes = [len(s["pieces"]["ids"]) for s in sentences]
        self.eval()
        for part in batches(sizes, budget, None):
            some = [sentences[i] for i in part]
            with torch.autocast("cpu", dtype=torch.bfloat16):
                upos, xpos, arcs, child, head, _ = self(some)
            chances = torch.log_softmax(arcs, -1).numpy().astype(np.float64)
            for k, s in enumerate(some):
                n = len(s["words"])
                heads = tree(chances[k, : n + 1, : n + 1])
                s["sure"] = float(np.exp(chances[k, np.arange(1, n + 1), heads]).mean())
                labels = self.relations_of(child[k, 1 : n + 1].float(), head[k, heads].float())
                s["found"] = list(
                    zip(
                        pick(self.names[0], upos[k, 1 : n + 1]),
                        pick(self.names[1], xpos[k, 1 : n + 1]),
                        heads,
                        relabelled(pick(self.names[2], labels), heads),
                    )
                )


def pick(names: list[str], scores: torch.Tensor) -> list[str]:
    return [names[i] for i in scores.argmax(-1).tolist()]


def relabelled(relations: list[str], heads: list[int]) -> list[str]:
    return ["root" if h == 0 else "dep" if r == "root" else r for r, h in zip(relations, heads)]


def tree(chances: np.ndarray) -> list[int]:
    """The best heads that form a tree with one root; the greedy ones where they do already."""
    n = len(chances)
    chances = chances.copy()
    np.fill_diagonal(chances, -1e4)
    chances[0, :] = np.nan
    greedy = chances[1:].argmax(-1)
    if (greedy == 0).sum() == 1 and reaches_root(greedy):
        return greedy.tolist()
    np.fill_diagonal(chances, np.nan)
    heads, _ = chu_liu_edmonds(chances)
    if heads.count(0) != 1:
        roots = [i for i, h in enumerate(heads) if h == 0]
        keep = max(roots, key=lambda i: chances[i, 0])
        for i in range(1, n):
            if i != keep:
                chances[i, 0] = -1e4
        heads, _ = chu_liu_edmonds(chances)
    return list(heads[1:])


def reaches_root(heads: np.ndarray) -> bool:
    for i in range(len(heads)):
        at = i + 1
        for _ in range(len(heads) + 1):
            at = heads[at - 1]
            if at == 0:
                break
        if at != 0:
            return False
    return True


def score(sentences: list[dict]) -> str:
    counts = np.zeros(5)
    for s in sentences:
        for row, (upos, xpos, head, relation) in zip(s["rows"], s["found"]):
            same = int(row[6]) == head
            counts += [1, row[3] == upos, row[4] == xpos, same, same and row[7].split(":")[0] == relation.split(":")[0]]
    return "UPOS {:.2f} XPOS {:.2f} UAS {:.2f} LAS {:.2f}".format(*(100 * counts[1:] / counts[0]))


def write(path: Path, sentences: list[dict]) -> None:
    with path.open("w", encoding="utf8") as out:
        for s in sentences:
            out.write(f"# sure = {s['sure']:.3f}\n# text = {' '.join(s['words'])}\n")
            for i, (word, (upos, xpos, head, relation)) in enumerate(zip(s["words"], s["found"])):
                out.write(f"{i + 1}\t{word}\t_\t{upos}\t{xpos}\t_\t{head}\t{relation}\t_\t_\n")
            out.write("\n")


def main(folder: Path) -> None:
    torch.manual_seed(1)
    train = read(folder / "train.conllu")
    columns = [sorted({r[c] for s in train for r in s["rows"]}) for c in (3, 4, 7)]
    model = Parser(*columns)
    dev = {p.stem: read(p) for p in sorted(folder.glob("dev-*.conllu"))}
    news = read(folder / "news.conllu")
    for s in [*train, *news, *(s for part in dev.values() for s in part)]:
        s["pieces"] = model.encoder.pieces(s["words"])
    for s in train:
        for key, c, names in zip(("upos", "xpos", "relations"), (3, 4, 7), columns):
            s[key] = [names.index(r[c]) for r in s["rows"]]
        s["heads"] = [int(r[6]) for r in s["rows"]]
    began = time.time()

    def after_epoch(epoch: int, loss: float) -> None:
        print(f"epoch {epoch}, {time.time() - began:.0f} s, loss {loss:.1f}", flush=True)
        if epoch == EPOCHS:
            for name, part in dev.items():
                model.read(part)
                print(f"  {name}: {score(part)}", flush=True)

    fit(model, train, EPOCHS, model.loss, after_epoch)
    torch.save(model.state_dict(), folder / "teacher.pt")
    model.read(news)
    write(folder / "silver.conllu", news)
    print(f"{len(news)} news sentences read, {time.time() - began:.0f} s")


if __name__ == "__main__":
    torch.set_num_threads(int(sys.argv[2]) if len(sys.argv) > 2 else torch.get_num_threads())
    main(Path(sys.argv[1]))
