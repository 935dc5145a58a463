from .. import TextSimilarityGraderParam

__all__ = ("TextSimilarityGraderParam",)
