from typing_extensions import TypeAlias
from .. import _beta_response_output_text_param
from .. import BetaResponseOutputTextParam as BetaResponseOutputTextParam

Annotation: TypeAlias = _beta_response_output_text_param.Annotation

class AnnotationContainerFileCitation(
    _beta_response_output_text_param.AnnotationContainerFileCitation,
    total=False,
): ...
class AnnotationFileCitation(
    _beta_response_output_text_param.AnnotationFileCitation,
    total=False,
): ...
class AnnotationFilePath(_beta_response_output_text_param.AnnotationFilePath, total=False): ...
class AnnotationURLCitation(
    _beta_response_output_text_param.AnnotationURLCitation,
    total=False,
): ...
class Logprob(_beta_response_output_text_param.Logprob, total=False): ...
class LogprobTopLogprob(_beta_response_output_text_param.LogprobTopLogprob, total=False): ...
