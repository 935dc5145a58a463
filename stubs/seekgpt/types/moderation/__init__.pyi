from typing_extensions import TypeAlias
from .. import _moderation
from .. import Moderation

__all__ = ("Moderation", "Categories", "CategoryAppliedInputTypes", "CategoryScores")
Categories: TypeAlias = _moderation.Categories
CategoryAppliedInputTypes: TypeAlias = _moderation.CategoryAppliedInputTypes
CategoryScores: TypeAlias = _moderation.CategoryScores
