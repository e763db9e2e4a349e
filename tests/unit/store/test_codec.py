"""Texts as JSON the short way: what the standard encoder writes, whatever the texts hold."""

import json

from hypothesis import given
from hypothesis import strategies as st

from lead_desk.store.codec import dumps_texts

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


@given(st.dictionaries(TEXTS, TEXTS, max_size=4))
def test_texts_are_written_as_json(texts: dict[str, str]) -> None:
    assert dumps_texts(texts.items()) == (json.dumps(texts, ensure_ascii=False) if texts else "")
