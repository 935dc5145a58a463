from .. import FineTuningJobIntegration as FineTuningJobIntegration
from .. import FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject

__all__ = ("FineTuningJobIntegration",)
