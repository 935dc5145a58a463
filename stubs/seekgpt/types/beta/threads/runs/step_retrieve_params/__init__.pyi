from .. import StepRetrieveParams as StepRetrieveParams
