from typing_extensions import Literal, Required, TypedDict

__all__ = ["TextSimilarityGraderParam"]

class TextSimilarityGraderParam(TypedDict, total=False):
    """Scores how alike two texts are by a chosen measure."""

    evaluation_metric: Required[
        Literal[
            "cosine",
            "fuzzy_match",
            "bleu",
            "gleu",
            "meteor",
            "rouge_1",
            "rouge_2",
            "rouge_3",
            "rouge_4",
            "rouge_5",
            "rouge_l",
        ]
    ]
    input: Required[str]
    name: Required[str]
    reference: Required[str]
    type: Required[Literal["text_similarity"]]
