from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["TextSimilarityGrader"]

class TextSimilarityGrader(BaseModel):
    """Scores how alike two texts are by a chosen measure."""

    evaluation_metric: Literal[
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
    input: str
    name: str
    reference: str
    type: Literal["text_similarity"]
