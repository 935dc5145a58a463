from .. import TextSimilarityGrader as TextSimilarityGrader

__all__ = ("TextSimilarityGrader",)
