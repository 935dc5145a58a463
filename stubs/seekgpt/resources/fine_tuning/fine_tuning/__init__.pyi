from .. import AsyncFineTuning as AsyncFineTuning, FineTuning as FineTuning

__all__ = ("AsyncFineTuning", "FineTuning")
