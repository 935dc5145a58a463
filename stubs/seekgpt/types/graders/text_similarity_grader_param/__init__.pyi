from .. import TextSimilarityGraderParam as TextSimilarityGraderParam
