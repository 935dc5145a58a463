from .. import FineTuningJobWandbIntegration

__all__ = ("FineTuningJobWandbIntegration",)
