using ClaimGraph.Benchmarks;

foreach (var figure in CompareBench.Run(int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture))) Console.WriteLine(figure);
