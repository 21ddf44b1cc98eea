package id.timbang.shared.web;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses forms whose lines are not numbered from 0 on without a gap, as our pages number
 * them: {@code rows[99999].weight} or {@code rows[x]} would make Spring stumble.
 */
class ListPositionGuard implements HandlerInterceptor {

	/** One list at most, of 200 lines at most: more than any form of ours has. */
	private static final Pattern LINE = Pattern.compile("([^\\[\\]]*)\\[(1?[0-9]{1,2})][^\\[\\]]*");

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		boolean typed = request.getDispatcherType() == DispatcherType.REQUEST;
		if (typed && !isNumberedByUs(Collections.list(request.getParameterNames()))) {
			throw new UnusableFormException();
		}
		return true;
	}

	static boolean isNumberedByUs(List<String> names) {
		Map<String, Set<Integer>> lines = new HashMap<>();
		for (String name : names) {
			Matcher line = LINE.matcher(name);
			if (line.matches()) {
				lines.computeIfAbsent(line.group(1), (list) -> new TreeSet<>()).add(Integer.valueOf(line.group(2)));
			}
			else if (name.contains("[") || name.contains("]")) {
				return false;
			}
		}
		return lines.values().stream().allMatch((numbers) -> Collections.max(numbers) == numbers.size() - 1);
	}

	/**
	 * The form does not come from a page of ours.
	 */
	static class UnusableFormException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
