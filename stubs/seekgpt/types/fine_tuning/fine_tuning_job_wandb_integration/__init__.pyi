from .. import FineTuningJobWandbIntegration as FineTuningJobWandbIntegration
