using System.Text;

namespace PccGovernance.Fuzzing;

/// <summary>Changes a table of text by its rows and cells.</summary>
internal static class TableMutator
{
    public static byte[] Mutate(byte[] content, byte[] donor, Random random)
    {
        if (random.Next(4) == 0)
        {
            return ByteMutator.Mutate(content, donor, random);
        }

        List<string> lines = [.. Encoding.UTF8.GetString(content).Split('\n')];
        string[] others = Encoding.UTF8.GetString(donor).Split('\n');
        for (int changes = random.Next(1, 6); changes > 0 && lines.Count > 0; changes--)
        {
            int at = random.Next(lines.Count);
            char separator = lines[at].Contains(';') && random.Next(2) == 0 ? ';' : ',';
            string[] cells = lines[at].Split(separator);
            int cell = random.Next(cells.Length);
            switch (random.Next(8))
            {
                case 0:
                    lines.RemoveAt(at);
                    continue;
                case 1:
                    lines.Insert(random.Next(lines.Count), lines[at]);
                    continue;
                case 2:
                    lines.Insert(at, others[random.Next(others.Length)]);
                    continue;
                case 3:
                    string[] other = others[random.Next(others.Length)].Split(separator);
                    cells[cell] = other[random.Next(other.Length)];
                    break;
                case 4:
                    cells[cell] = NastyValues.Pick(NastyValues.Numbers, random);
                    break;
                case 5:
                    cells[cell] = NastyValues.Pick(NastyValues.Dates, random);
                    break;
                case 6:
                    cells[cell] = System.Text.RegularExpressions.Regex.Unescape(NastyValues.Pick(NastyValues.Texts, random));
                    break;
                default:
                    cells = [.. cells[..cell], .. cells[(cell + 1)..]];
                    break;
            }

            lines[at] = string.Join(separator, cells);
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
