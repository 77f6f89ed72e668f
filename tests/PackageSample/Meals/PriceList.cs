namespace Meals;

[Reference("Prices of three bakeries", "https://bakers.example/prices", Year = 2026)]
public class PriceList;
