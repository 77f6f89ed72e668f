namespace Virtualization;

[Reference("Slacker: Fast distribution with lazy Docker containers (the morning paper)", "https://blog.acolyer.org/2016/05/02/slacker-fast-distribution-with-lazy-docker-containers/", Year = 2016, Author = "A. Colyer", Language = "en")]
public sealed class SlackerPaperReview;
