from typing_extensions import TypeAlias
from .. import _moderation
from .. import Moderation as Moderation

Categories: TypeAlias = _moderation.Categories
CategoryAppliedInputTypes: TypeAlias = _moderation.CategoryAppliedInputTypes
CategoryScores: TypeAlias = _moderation.CategoryScores
