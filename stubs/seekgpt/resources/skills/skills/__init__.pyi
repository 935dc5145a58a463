from .. import AsyncSkills as AsyncSkills, Skills as Skills
