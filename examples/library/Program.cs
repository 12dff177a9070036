using OnRecord;

OnRecordReader reader = OnRecordReader.Load();
foreach (var statement in reader.Read(File.ReadAllText(args[0])).Statements)
    Console.WriteLine($"{statement.Id} {statement.Act}: {string.Join(" … ", statement.Content)}");
