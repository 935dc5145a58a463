from .. import StepListParams as StepListParams
