using Reporter.Core.Diagnostics;
using YamlDotNet.Core.Events;

namespace Reporter.Core.Plans;

/// <summary>Keys that one mapping of a YAML file holds twice: which of the two values is meant nobody can know. Fed with the parser's
/// events.</summary>
internal sealed class YamlKeys(string path)
{
    private readonly Stack<Level> _levels = new();

    public bool AnyTwice { get; private set; }

    public void Meet(ParsingEvent now, DiagnosticBag bag)
    {
        if (now is MappingEnd or SequenceEnd)
        {
            _levels.Pop();
            return;
        }
        if (now is not NodeEvent)
            return;
        if (_levels.TryPeek(out var level) && level.Lines is { } lines)
        {
            level.IsAtKey = !level.IsAtKey;
            if (!level.IsAtKey && now is Scalar key && !lines.TryAdd(key.Value, (int)key.Start.Line))
            {
                bag.Add(PlanFindings.PlanKeyTwice(new TextLocation(path, (int)key.Start.Line, (int)key.Start.Column), key.Value,
                    lines[key.Value]));
                AnyTwice = true;
            }
        }
        if (now is MappingStart)
            _levels.Push(new Level { Lines = new(StringComparer.Ordinal) });
        else if (now is SequenceStart)
            _levels.Push(new Level());
    }

    private sealed class Level
    {
        /// <summary>The line of each key; null in a sequence.</summary>
        public Dictionary<string, int>? Lines { get; init; }

        public bool IsAtKey { get; set; } = true;
    }
}
