from typing_extensions import TypeAlias
from .. import _response_output_text_param
from .. import ResponseOutputTextParam

__all__ = (
    "Annotation",
    "ResponseOutputTextParam",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "Logprob",
    "LogprobTopLogprob",
)
Annotation: TypeAlias = _response_output_text_param.Annotation

class AnnotationContainerFileCitation(
    _response_output_text_param.AnnotationContainerFileCitation,
    total=False,
): ...
class AnnotationFileCitation(_response_output_text_param.AnnotationFileCitation, total=False): ...
class AnnotationFilePath(_response_output_text_param.AnnotationFilePath, total=False): ...
class AnnotationURLCitation(_response_output_text_param.AnnotationURLCitation, total=False): ...
class Logprob(_response_output_text_param.Logprob, total=False): ...
class LogprobTopLogprob(_response_output_text_param.LogprobTopLogprob, total=False): ...
