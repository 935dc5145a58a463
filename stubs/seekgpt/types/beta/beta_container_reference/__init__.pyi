from .. import BetaContainerReference as BetaContainerReference
