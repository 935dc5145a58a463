from .. import FineTuningJobIntegration
from .. import FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject

__all__ = ("FineTuningJobIntegration",)
