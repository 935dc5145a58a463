from .. import TextSimilarityGrader

__all__ = ("TextSimilarityGrader",)
