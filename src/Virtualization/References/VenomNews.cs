namespace Virtualization;

[Reference("Venom could pack a deadlier bite than Heartbleed", "https://www.digitaltrends.com/computing/venom-could-pack-a-deadlier-bite-than-heartbleed/", Year = 2015, Author = "Digital Trends", Language = "en")]
public sealed class VenomNews;
