from .. import FineTuningJobIntegration as FineTuningJobIntegration
from .. import FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject
