from typing_extensions import Literal, Required, TypedDict

__all__ = ["PythonGraderParam"]

class PythonGraderParam(TypedDict, total=False):
    """Scores with Python code of yours."""

    image_tag: str
    name: Required[str]
    source: Required[str]
    type: Required[Literal["python"]]
