from .. import AllModels as AllModels
