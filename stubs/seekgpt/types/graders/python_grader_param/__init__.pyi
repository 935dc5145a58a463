from .. import PythonGraderParam as PythonGraderParam

__all__ = ("PythonGraderParam",)
