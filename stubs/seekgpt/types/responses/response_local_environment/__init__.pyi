from .. import ResponseLocalEnvironment as ResponseLocalEnvironment
