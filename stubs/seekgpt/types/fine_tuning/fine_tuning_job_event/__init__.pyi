from .. import FineTuningJobEvent as FineTuningJobEvent

__all__ = ("FineTuningJobEvent",)
