from .. import PythonGrader as PythonGrader

__all__ = ("PythonGrader",)
