from .. import _moderation
from .. import Moderation as Moderation

Categories = _moderation.Categories
CategoryAppliedInputTypes = _moderation.CategoryAppliedInputTypes
CategoryScores = _moderation.CategoryScores
