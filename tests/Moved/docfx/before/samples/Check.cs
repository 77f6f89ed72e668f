var kettle = new Kettle();
Console.WriteLine(kettle.Temperature);
