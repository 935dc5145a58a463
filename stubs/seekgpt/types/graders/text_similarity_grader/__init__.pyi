from .. import TextSimilarityGrader as TextSimilarityGrader
