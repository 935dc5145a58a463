from .. import CostQuantityUnit as CostQuantityUnit
