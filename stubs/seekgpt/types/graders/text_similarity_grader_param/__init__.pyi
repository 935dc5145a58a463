from .. import TextSimilarityGraderParam as TextSimilarityGraderParam

__all__ = ("TextSimilarityGraderParam",)
