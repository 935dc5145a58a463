from . import Skills as Skills
from . import SkillsWithRawResponse as SkillsWithRawResponse
from . import SkillsWithStreamingResponse as SkillsWithStreamingResponse
from . import AsyncSkills as AsyncSkills
from . import AsyncSkillsWithRawResponse as AsyncSkillsWithRawResponse
from . import AsyncSkillsWithStreamingResponse as AsyncSkillsWithStreamingResponse
