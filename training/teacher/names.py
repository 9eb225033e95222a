"""Names and their types in unlabelled sentences, by a pretrained transformer.

    python names.py FOLDER [THREADS]

reads FOLDER/names-train.jsonl (words and labels), FOLDER/names-held.jsonl (the same, only measured; may be absent)
and FOLDER/names-text.jsonl (words), and writes FOLDER/names-silver.jsonl: the text with labels.
Labels are numbers: 0 outside, 2t + 1 and 2t + 2 the first and a later word of a name of type t.
"""

import json
import sys
import time
from pathlib import Path

import torch
from torch import nn
from torch.nn.functional import cross_entropy

from encoder import Encoder, batches, fit

EPOCHS = 4


def read(path: Path) -> list[dict]:
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf8").splitlines()]


class Namer(nn.Module):
    def __init__(self, labels: int) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.context = nn.LSTM(self.encoder.width, 128, bidirectional=True, batch_first=True)
        self.out = nn.Linear(256, labels)

    def forward(self, batch: list[dict]) -> torch.Tensor:
        x, _ = self.encoder([e["pieces"] for e in batch])
        return self.out(self.context(x)[0]).float()

    def loss(self, batch: list[dict]) -> torch.Tensor:
        scores = self(batch)
        rows = [scores[k, 1 : len(e["labels"]) + 1] for k, e in enumerate(batch)]
        return cross_entropy(torch.cat(rows), torch.cat([torch.tensor(e["labels"]) for e in batch]))

    @torch.no_grad()
    def read(self, sentences: list[dict], budget: int = 8192) -> None:
        """Sets `found`: the best labels in which no name begins in its middle."""
        self.eval()
        for part in batches([len(s["pieces"]["ids"]) for s in sentences], budget, None):
            some = [sentences[i] for i in part]
            with torch.autocast("cpu", dtype=torch.bfloat16):
                scores = self(some)
            for k, s in enumerate(some):
                s["found"] = decode(torch.log_softmax(scores[k, 1 : len(s["words"]) + 1], -1))


def decode(scores: torch.Tensor) -> list[int]:
    labels = scores.size(1)
    allowed = torch.full((labels, labels), -1e4)
    for before in range(labels):
        for after in range(labels):
            inside = after > 0 and after % 2 == 0
            if not inside or before in (after, after - 1):
                allowed[before, after] = 0
    best, back = scores[0] + allowed[0], []
    for row in scores[1:]:
        high, at = (best.unsqueeze(1) + allowed).max(0)
        back.append(at)
        best = high + row
    path = [int(best.argmax())]
    for at in reversed(back):
        path.append(int(at[path[-1]]))
    return path[::-1]


def spans(labels: list[int]) -> set[tuple[int, int, int]]:
    found, i = set(), 0
    while i < len(labels):
        if labels[i] % 2 == 1:
            to = i + 1
            while to < len(labels) and labels[to] == labels[i] + 1:
                to += 1
            found.add((i, to, labels[i]))
            i = to
        else:
            i += 1
    return found


def score(sentences: list[dict]) -> str:
    lines = []
    for corpus in sorted({s["corpus"] for s in sentences}):
        for kind in (1, 3, 5):
            right = gold = found = 0
            for s in sentences:
                if s["corpus"] == corpus:
                    g, f = ({x for x in spans(s[key]) if x[2] == kind} for key in ("labels", "found"))
                    right, gold, found = right + len(g & f), gold + len(g), found + len(f)
            lines.append(f"{corpus} {kind}: {200 * right / max(1, gold + found):.1f}")
    return "  ".join(lines)


def main(folder: Path) -> None:
    torch.manual_seed(1)
    train, held, text = (read(folder / f"names-{part}.jsonl") for part in ("train", "held", "text"))
    train = [s for s in train if s["words"]]
    model = Namer(1 + max(x for s in train for x in s["labels"]))
    for s in [*train, *held, *text]:
        s["pieces"] = model.encoder.pieces(s["words"])
    began = time.time()

    def after_epoch(epoch: int, loss: float) -> None:
        print(f"epoch {epoch}, {time.time() - began:.0f} s, loss {loss:.1f}", flush=True)
        if held and epoch >= EPOCHS - 1:
            model.read(held)
            print(f"  {score(held)}", flush=True)

    fit(model, train, EPOCHS, model.loss, after_epoch)
    model.read(text)
    with (folder / "names-silver.jsonl").open("w", encoding="utf8") as out:
        for s in text:
            out.write(json.dumps({"document": s["document"], "words": s["words"], "labels": s["found"]}) + "\n")


if __name__ == "__main__":
    torch.set_num_threads(int(sys.argv[2]) if len(sys.argv) > 2 else torch.get_num_threads())
    main(Path(sys.argv[1]))
