from .. import PythonGraderParam

__all__ = ("PythonGraderParam",)
