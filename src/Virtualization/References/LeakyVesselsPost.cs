namespace Virtualization;

[Reference("Time is of the essence to mitigate vulnerabilities like Leaky Vessels", "https://openssf.org/blog/2024/02/06/time-is-of-the-essence-to-mitigate-vulnerabilities-like-leaky-vessels/", Year = 2024, Author = "OpenSSF", Language = "en")]
public sealed class LeakyVesselsPost;
