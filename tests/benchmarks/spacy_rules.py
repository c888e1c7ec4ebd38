"""spaCy's rule pipeline over our lists, for a Python that has spaCy: a blank English pipeline and an EntityRuler.

Reads a line of JSON with the patterns, then any number of lines with texts; answers each of these with a line of JSON:
the seconds it took and the names found in each text. names.py starts it.
"""

from __future__ import annotations

import json
import sys
import time

import spacy


def main() -> None:
    pipeline = spacy.blank("en")
    pipeline.max_length = 10_000_000
    ruler = pipeline.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"})
    ruler.add_patterns(json.loads(sys.stdin.readline()))
    for line in sys.stdin:
        texts = json.loads(line)
        began = time.perf_counter()
        read = [pipeline(text) for text in texts]
        seconds = time.perf_counter() - began
        names = [
            [(name.start_char, name.end_char, name.label_) for name in text.ents if name.text[:1].isupper()]
            for text in read
        ]
        print(json.dumps({"seconds": seconds, "names": names}), flush=True)


if __name__ == "__main__":
    main()
