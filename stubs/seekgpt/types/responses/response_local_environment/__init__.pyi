from .._apart import ResponseLocalEnvironment as ResponseLocalEnvironment
