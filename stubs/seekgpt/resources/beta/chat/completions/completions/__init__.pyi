from .. import AsyncCompletions as AsyncCompletions, Completions as Completions

__all__ = ("AsyncCompletions", "Completions")
