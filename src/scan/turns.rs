//! Whose turn it is: the checks run side by side, and nobody runs far ahead of the output.

use std::sync::{Condvar, Mutex, PoisonError};

/// Who checks which input next; nobody runs further ahead of the output than `window`.
pub(super) struct Turns {
    state: Mutex<Turn>,
    moved: Condvar,
    count: usize,
    window: usize,
}

struct Turn {
    next: usize,
    emitted: usize,
    stopped: bool,
}

impl Turns {
    /// Turns for `count` inputs, of which `window` may be under way at once.
    pub(super) fn new(count: usize, window: usize) -> Self {
        Self {
            state: Mutex::new(Turn {
                next: 0,
                emitted: 0,
                stopped: false,
            }),
            moved: Condvar::new(),
            count,
            window,
        }
    }

    /// The number of the next input to check; none when all are taken or the run has ended.
    pub(super) fn take(&self) -> Option<usize> {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let mut state = self
            .moved
            .wait_while(state, |turn| {
                !turn.stopped && turn.next < self.count && turn.next >= turn.emitted + self.window
            })
            .unwrap_or_else(PoisonError::into_inner);
        let index = state.next;
        (!state.stopped && index < self.count).then(|| {
            state.next += 1;
            index
        })
    }

    /// Says that the first `count` results are out.
    pub(super) fn emitted(&self, count: usize) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).emitted = count;
        self.moved.notify_all();
    }
}

/// Ends the run when it goes, also by a panic: workers must not wait for an output that has ended.
pub(super) struct StopOnDrop<'a>(pub(super) &'a Turns);

impl Drop for StopOnDrop<'_> {
    fn drop(&mut self) {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner).stopped = true;
        self.0.moved.notify_all();
    }
}
