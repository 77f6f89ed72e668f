namespace Virtualization;

[Reference("hAFL1: Our Journey of Fuzzing Hyper-V and Discovering a Critical 0-Day", "https://www.guardicore.com/labs/hafl1-our-journey-of-fuzzing-hyper-v-and-discovering-a-critical-0-day/", Author = "Guardicore, SafeBreach", Language = "en")]
public sealed class HyperVFuzzingArticle;
