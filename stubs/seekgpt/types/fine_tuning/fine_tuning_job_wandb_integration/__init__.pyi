from .. import FineTuningJobWandbIntegration as FineTuningJobWandbIntegration

__all__ = ("FineTuningJobWandbIntegration",)
