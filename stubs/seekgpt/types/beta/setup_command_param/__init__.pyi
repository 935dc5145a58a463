from .. import SetupCommandParam as SetupCommandParam
