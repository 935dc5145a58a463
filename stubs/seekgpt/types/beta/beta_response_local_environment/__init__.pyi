from .. import BetaResponseLocalEnvironment as BetaResponseLocalEnvironment
