from typing_extensions import TypeAlias
from .. import _beta_response_output_text
from .. import BetaResponseOutputText as BetaResponseOutputText

Annotation: TypeAlias = _beta_response_output_text.Annotation
AnnotationContainerFileCitation: TypeAlias = (
    _beta_response_output_text.AnnotationContainerFileCitation
)
AnnotationFileCitation: TypeAlias = _beta_response_output_text.AnnotationFileCitation
AnnotationFilePath: TypeAlias = _beta_response_output_text.AnnotationFilePath
AnnotationURLCitation: TypeAlias = _beta_response_output_text.AnnotationURLCitation
Logprob: TypeAlias = _beta_response_output_text.Logprob
LogprobTopLogprob: TypeAlias = _beta_response_output_text.LogprobTopLogprob
