from .. import Completion
from .. import CompletionChoice as CompletionChoice
from ..completion_usage import CompletionUsage as CompletionUsage

__all__ = ("Completion",)
